"""What stands between a document and loss: journal, lock, earlier versions, merging."""
