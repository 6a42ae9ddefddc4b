-- Who would like to lead a program too. decider_id is who was asked and, once answered, who answered.
CREATE TABLE lead_wish (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    program_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    decider_id CHAR(36) NOT NULL,
    state VARCHAR(16) NOT NULL,
    times INT NOT NULL,
    CONSTRAINT lead_wish_once UNIQUE (program_id, person_id),
    CONSTRAINT lead_wish_program FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id),
    CONSTRAINT lead_wish_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id),
    CONSTRAINT lead_wish_decider FOREIGN KEY (workspace_id, decider_id) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
