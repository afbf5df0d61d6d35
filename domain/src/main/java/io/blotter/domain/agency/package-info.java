/** Agencies: police departments, sheriffs, courts, jails, and whoever else keeps police records. */
@NullMarked
package io.blotter.domain.agency;

import org.jspecify.annotations.NullMarked;
