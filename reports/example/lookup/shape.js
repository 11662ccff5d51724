crosscheckData("shape",{"shards":4,"common":400,"files":1,"findings":16,"listed":16});
