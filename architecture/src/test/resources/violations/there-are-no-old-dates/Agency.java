// red
package io.blotter.domain.agency;

import java.util.Date;

record Agency(Date since) {}
