CREATE TABLE check_in_note (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    pair_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    balance VARCHAR(8),
    sealed_note LONGTEXT NOT NULL,
    sealed_share LONGTEXT NOT NULL,
    shared BOOLEAN NOT NULL,
    times INT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT check_in_note_check_in FOREIGN KEY (workspace_id, id) REFERENCES check_in (workspace_id, id),
    CONSTRAINT check_in_note_pair FOREIGN KEY (workspace_id, pair_id) REFERENCES pair (workspace_id, id),
    CONSTRAINT check_in_note_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
