-- revision: ${revision}
-- parent: ${parent}
-- message: ${message}
-- date: ${date}
-- data loss: ${data_loss}

${sql}
