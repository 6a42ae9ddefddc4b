-- What the last change of a large draft costs, once the rest is arranged around it: numbers and ids, "" until then.
CREATE TABLE matching_price (
    draft_id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    draft_version BIGINT NOT NULL,
    comparable BOOLEAN NOT NULL,
    price LONGTEXT NOT NULL,
    CONSTRAINT matching_price_draft FOREIGN KEY (workspace_id, draft_id) REFERENCES matching_draft (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Why not these two, or what if other rules counted, asked of a draft with many people: a beat works it out, and the modal
-- of whoever asked shows the answer. one_id and other_id are empty for what if. figures and price are numbers and ids.
CREATE TABLE matching_question (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    program_id CHAR(36) NOT NULL,
    draft_id CHAR(36) NOT NULL,
    draft_version BIGINT NOT NULL,
    asked_by CHAR(36) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    view_id VARCHAR(64) NOT NULL,
    one_id CHAR(36),
    other_id CHAR(36),
    limits_level_difference INT NOT NULL,
    limits_repeat_rounds INT NOT NULL,
    limits_common_minutes INT NOT NULL,
    limits_other_teams BOOLEAN NOT NULL,
    weights_topics INT NOT NULL,
    weights_style INT NOT NULL,
    weights_wishes INT NOT NULL,
    weights_hours INT NOT NULL,
    weights_teams INT NOT NULL,
    state VARCHAR(16) NOT NULL,
    figures VARCHAR(255) NOT NULL,
    price LONGTEXT NOT NULL,
    CONSTRAINT matching_question_draft FOREIGN KEY (workspace_id, draft_id) REFERENCES matching_draft (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX matching_question_state ON matching_question (state, asked_at);
