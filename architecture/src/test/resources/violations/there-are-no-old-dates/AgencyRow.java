// red
package io.blotter.persistence.agency;

import java.sql.Timestamp;

record AgencyRow(Timestamp since) {}
