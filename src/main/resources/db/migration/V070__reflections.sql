CREATE TABLE reflection (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    question VARCHAR(16),
    away BOOLEAN NOT NULL,
    sealed_words LONGTEXT NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    CONSTRAINT reflection_key_of_others UNIQUE (workspace_id, id),
    CONSTRAINT reflection_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE reflection_share (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    reflection_id CHAR(36) NOT NULL,
    pair_id CHAR(36) NOT NULL,
    live BOOLEAN NOT NULL,
    times INT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT reflection_share_once UNIQUE (reflection_id, pair_id),
    CONSTRAINT reflection_share_reflection
        FOREIGN KEY (workspace_id, reflection_id) REFERENCES reflection (workspace_id, id),
    CONSTRAINT reflection_share_pair FOREIGN KEY (workspace_id, pair_id) REFERENCES pair (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
