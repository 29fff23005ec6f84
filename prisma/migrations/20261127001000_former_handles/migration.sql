-- CreateTable
CREATE TABLE "former_handle" (
    "hash" TEXT NOT NULL,

    CONSTRAINT "former_handle_pkey" PRIMARY KEY ("hash")
);
