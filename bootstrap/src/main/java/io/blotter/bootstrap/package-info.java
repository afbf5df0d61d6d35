/** Where everything is put together: settings, the local database, wiring, jobs. */
@NullMarked
package io.blotter.bootstrap;

import org.jspecify.annotations.NullMarked;
