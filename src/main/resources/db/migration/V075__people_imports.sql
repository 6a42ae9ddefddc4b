-- Every file HR brought: who, when, by which way, and what came of it. What could not be read is sealed, and goes after a week.
CREATE TABLE hr_import (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    by_id CHAR(36),
    way VARCHAR(16) NOT NULL,
    state VARCHAR(16) NOT NULL,
    tally_row_count INT NOT NULL,
    tally_recognised INT NOT NULL,
    tally_changes INT NOT NULL,
    tally_bad INT NOT NULL,
    tally_done INT NOT NULL,
    sealed_bad LONGTEXT NOT NULL,
    sealed_ignored LONGTEXT NOT NULL,
    view_id VARCHAR(64) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    due_at DATETIME(6),
    CONSTRAINT hr_import_person FOREIGN KEY (workspace_id, by_id) REFERENCES person (workspace_id, id),
    CONSTRAINT hr_import_key_of_others UNIQUE (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX hr_import_due ON hr_import (due_at);

-- What an import would change, or has still to change.
CREATE TABLE hr_import_change (
    id VARCHAR(48) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    import_id CHAR(36) NOT NULL,
    place INT NOT NULL,
    person_id CHAR(36) NOT NULL,
    level_no INT,
    team VARCHAR(200) NOT NULL,
    manager_id CHAR(36),
    started_on DATE,
    CONSTRAINT hr_import_change_of FOREIGN KEY (workspace_id, import_id) REFERENCES hr_import (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX hr_import_change_place ON hr_import_change (import_id, place);
