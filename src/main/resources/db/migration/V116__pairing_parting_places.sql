-- Whoever was not told yet that their pair ended keeps their place until they are; of those that ended before, it is free.
ALTER TABLE parting ADD COLUMN holds BOOLEAN NOT NULL DEFAULT FALSE;
