-- The one row that every start opens, to find a lost or wrong key before anything is written with it.
CREATE TABLE key_probe (
    id INT NOT NULL PRIMARY KEY,
    sealed VARCHAR(255) NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- No foreign key to the person: people may be deleted and their key with them, in either order.
CREATE TABLE person_key (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    wrapped VARCHAR(255) NOT NULL,
    wrapped_by VARCHAR(32) NOT NULL,
    CONSTRAINT person_key_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id),
    CONSTRAINT person_key_person UNIQUE (workspace_id, person_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX person_key_wrapped_by ON person_key (wrapped_by);
