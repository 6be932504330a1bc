create function f() returns int begin atomic select case when true then 1 end; end;
-- a comment; with a semicolon
/* and /* nested; */ */ select E'\';' || $x$;$x$, ';';
