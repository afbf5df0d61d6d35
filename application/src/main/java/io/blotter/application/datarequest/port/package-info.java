/** Where data requests come from and are kept. */
@NullMarked
package io.blotter.application.datarequest.port;

import org.jspecify.annotations.NullMarked;
