package io.blotter.web.agency;

record Page(int number) {}
