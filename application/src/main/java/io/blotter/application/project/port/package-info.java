/** Where projects are kept. */
@NullMarked
package io.blotter.application.project.port;

import org.jspecify.annotations.NullMarked;
