-- For what is looked for every few seconds among letters of years: those that a room has yet to hear of, and those that
-- drew something anew and are old.
CREATE INDEX letter_unheard ON letter (workspace_id, unheard, position);
CREATE INDEX letter_drawn ON letter (workspace_id, operation, not_before);
