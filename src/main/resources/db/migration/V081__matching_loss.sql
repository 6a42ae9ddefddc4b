-- In a large pool only the likeliest are looked at; this is how much the total could be higher at most.
ALTER TABLE matching_draft ADD COLUMN figures_may_lose BIGINT DEFAULT 0 NOT NULL;
