crosscheckData("shape",{"shards":4,"files":1,"findings":33,"listed":33});
