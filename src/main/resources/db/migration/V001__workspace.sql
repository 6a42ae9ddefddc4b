-- Every file of this sequence runs on H2 (MySQL mode), MariaDB and MySQL alike. All tables are utf8mb4_bin: a server
-- would compare text without case otherwise, and H2 would not.

CREATE TABLE house (
    id INT NOT NULL PRIMARY KEY,
    pretend BOOLEAN NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- team_id is empty for an app that was installed on a whole organisation, team_enterprise_id outside of organisations.
CREATE TABLE workspace (
    id CHAR(36) NOT NULL PRIMARY KEY,
    team_id VARCHAR(32) NOT NULL,
    team_enterprise_id VARCHAR(32) NOT NULL,
    team_name VARCHAR(255) NOT NULL,
    bot_id VARCHAR(32) NOT NULL,
    bot_user_id VARCHAR(32) NOT NULL,
    bot_app_id VARCHAR(32) NOT NULL,
    sealed_token LONGTEXT NOT NULL,
    paused_code VARCHAR(64),
    CONSTRAINT workspace_team UNIQUE (team_id, team_enterprise_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
