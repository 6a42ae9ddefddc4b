CREATE TABLE participation (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    program_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    role VARCHAR(16) NOT NULL,
    sealed_brings LONGTEXT NOT NULL,
    sealed_wants LONGTEXT NOT NULL,
    guidelines_version INT NOT NULL,
    state VARCHAR(16) NOT NULL,
    before_state VARCHAR(16),
    until_day DATE,
    due_at DATETIME(6),
    CONSTRAINT participation_program FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id),
    CONSTRAINT participation_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id),
    CONSTRAINT participation_once UNIQUE (workspace_id, program_id, person_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX participation_due ON participation (due_at);

-- Every transition: who, when, why.
CREATE TABLE participation_history (
    seq BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    participation_id CHAR(36) NOT NULL,
    state VARCHAR(16) NOT NULL,
    reason VARCHAR(32) NOT NULL,
    actor_id CHAR(36),
    at DATETIME(6) NOT NULL,
    CONSTRAINT participation_history_of FOREIGN KEY (participation_id) REFERENCES participation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
