crosscheckData("shape",{"shards":4,"files":1,"findings":32,"listed":32});
