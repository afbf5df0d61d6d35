-- revision: ${revision}
-- parent: ${parent}
-- message: ${message}
-- date: ${date}
-- data loss: ${data_loss}
-- backward compatible: ${backward_compatible}
-- blocking: ${blocking}

${sql}
