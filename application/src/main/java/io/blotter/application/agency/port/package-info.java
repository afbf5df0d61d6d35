/** Where agencies are read from. */
@NullMarked
package io.blotter.application.agency.port;

import org.jspecify.annotations.NullMarked;
