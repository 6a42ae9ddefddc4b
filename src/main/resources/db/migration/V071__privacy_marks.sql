-- The key with which a workspace recognises a text again that it does not keep, sealed.
CREATE TABLE mark_key (
    workspace_id CHAR(36) NOT NULL PRIMARY KEY,
    sealed LONGTEXT NOT NULL,
    CONSTRAINT mark_key_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
