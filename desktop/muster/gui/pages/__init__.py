"""One page of the window a file; a page takes the document and knows no other page."""
