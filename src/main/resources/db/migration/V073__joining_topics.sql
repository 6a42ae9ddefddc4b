-- The workspace's own words for what people help each other with: a mark to find one by, and its name, sealed.
CREATE TABLE topic (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    mark VARCHAR(64) NOT NULL,
    sealed_name LONGTEXT NOT NULL,
    CONSTRAINT topic_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id),
    CONSTRAINT topic_key_of_others UNIQUE (workspace_id, id),
    CONSTRAINT topic_once UNIQUE (workspace_id, mark)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who offers or wants which topic in a program; a level of 0 was not said.
CREATE TABLE topic_choice (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    program_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    topic_id CHAR(36) NOT NULL,
    side VARCHAR(8) NOT NULL,
    place INT NOT NULL,
    level_no INT NOT NULL,
    CONSTRAINT topic_choice_program FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id),
    CONSTRAINT topic_choice_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id),
    CONSTRAINT topic_choice_topic FOREIGN KEY (workspace_id, topic_id) REFERENCES topic (workspace_id, id),
    CONSTRAINT topic_choice_once UNIQUE (program_id, person_id, side, topic_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX topic_choice_topic ON topic_choice (workspace_id, topic_id);
