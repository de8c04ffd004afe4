-- When each job last ran to its end, whichever process ran it.
CREATE TABLE "job_heartbeat" (
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "job_heartbeat_pkey" PRIMARY KEY ("name")
);
