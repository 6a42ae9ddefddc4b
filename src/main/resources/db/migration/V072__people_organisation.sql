-- What HR tells of people's work; nobody is here because of Slack, and nobody joins a program by it.
CREATE TABLE work_position (
    person_id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    level_no INT,
    team VARCHAR(200) NOT NULL,
    manager_id CHAR(36),
    started_on DATE,
    CONSTRAINT work_position_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id),
    CONSTRAINT work_position_manager FOREIGN KEY (workspace_id, manager_id) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX work_position_workspace ON work_position (workspace_id);

-- By which address a person is recognised in a file of HR's: a mark of it, never the address itself.
CREATE TABLE person_address (
    person_id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    mark VARCHAR(64) NOT NULL,
    CONSTRAINT person_address_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX person_address_mark ON person_address (workspace_id, mark);
