CREATE TABLE program (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    name VARCHAR(255) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    place_id VARCHAR(32) NOT NULL,
    place_name VARCHAR(255) NOT NULL,
    place_members INT NOT NULL,
    place_closed BOOLEAN NOT NULL,
    rhythm_cadence_weeks INT NOT NULL,
    rhythm_length_months INT NOT NULL,
    rhythm_ask_hour INT NOT NULL,
    doors_listed BOOLEAN NOT NULL,
    doors_guests BOOLEAN NOT NULL,
    guidelines_text LONGTEXT NOT NULL,
    guidelines_version INT NOT NULL,
    progress_state VARCHAR(16) NOT NULL,
    progress_trouble VARCHAR(16),
    progress_checks INT NOT NULL,
    progress_invited BOOLEAN NOT NULL,
    created_by CHAR(36) NOT NULL,
    talk_to CHAR(36),
    ends_on DATE,
    held_channel VARCHAR(32),
    setup_view VARCHAR(64) NOT NULL,
    CONSTRAINT program_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id),
    CONSTRAINT program_creator FOREIGN KEY (workspace_id, created_by) REFERENCES person (workspace_id, id),
    CONSTRAINT program_talk_to FOREIGN KEY (workspace_id, talk_to) REFERENCES person (workspace_id, id),
    CONSTRAINT program_key_of_others UNIQUE (workspace_id, id),
    CONSTRAINT program_channel UNIQUE (workspace_id, held_channel)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE program_lead (
    seq BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    program_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    CONSTRAINT program_lead_program FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id),
    CONSTRAINT program_lead_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id),
    CONSTRAINT program_lead_once UNIQUE (program_id, person_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who may create programs without being an admin, and who was asked for it.
CREATE TABLE permission (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    asked_id CHAR(36) NOT NULL,
    state VARCHAR(16) NOT NULL,
    times INT NOT NULL,
    CONSTRAINT permission_person FOREIGN KEY (workspace_id, id) REFERENCES person (workspace_id, id),
    CONSTRAINT permission_asked FOREIGN KEY (workspace_id, asked_id) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Every transition of a program and of a permission: what, who, when. The subject is either's id.
CREATE TABLE program_history (
    seq BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    subject_id CHAR(36) NOT NULL,
    happened VARCHAR(64) NOT NULL,
    actor_id CHAR(36),
    at DATETIME(6) NOT NULL,
    CONSTRAINT program_history_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
