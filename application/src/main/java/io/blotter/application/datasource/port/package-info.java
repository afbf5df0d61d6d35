/** Where data sources come from. */
@NullMarked
package io.blotter.application.datasource.port;

import org.jspecify.annotations.NullMarked;
