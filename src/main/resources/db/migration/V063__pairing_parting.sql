-- A pair that has ended looks as it was to whoever was not told yet; the row goes when they are. "was" is the pair's state
-- before its end.
CREATE TABLE parting (
    id VARCHAR(40) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    pair_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    was VARCHAR(16) NOT NULL,
    CONSTRAINT parting_pair FOREIGN KEY (workspace_id, pair_id) REFERENCES pair (workspace_id, id),
    CONSTRAINT parting_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
