/** The registry over HTTP: the server, and everything that surrounds an endpoint. */
@NullMarked
package io.blotter.web;

import org.jspecify.annotations.NullMarked;
