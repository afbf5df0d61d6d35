// red
package io.blotter.domain.agency;

import org.postgresql.util.PGobject;

record Agency(PGobject json) {}
