-- Everything the pretend workspace remembers, one JSON document a row.
CREATE TABLE pretend_document (
    kind VARCHAR(20)  NOT NULL,
    id   VARCHAR(120) NOT NULL,
    body LONGTEXT     NOT NULL,
    PRIMARY KEY (kind, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
