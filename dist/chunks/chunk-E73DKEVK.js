import{createRequire as __create}from'node:module';const require=__create(import.meta.url);
