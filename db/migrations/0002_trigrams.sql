-- Search by parts of words, in every script. The extension is a trusted one: the database's owner may make it.
create extension if not exists pg_trgm;
