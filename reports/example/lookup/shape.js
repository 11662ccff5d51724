crosscheckData("shape",{"shards":4,"common":400,"files":1,"findings":18,"listed":18});
