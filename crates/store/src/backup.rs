//! Backup and restore: every row of one snapshot in one file, the same form for both engines, so that it also carries an
//! installation from one to the other. What is found is left out: it is judged anew from what is kept.

use std::io::{BufRead, Write};

use futures_util::TryStreamExt as _;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use sqlx::AssertSqlSafe;

use crate::engine::{Engine, Row, Tx, params};
use crate::fault::Fault;
use crate::moment::Moment;
use crate::store::{self, own};

/// The name of the file's form, in its first and last line.
pub const FORMAT: &str = "randa-backup/1";

/// Every table that is carried, those that others refer to first.
pub const TABLES: &[&str] = &[
    "installation",
    "units",
    "people",
    "regions",
    "person_employments",
    "trainees",
    "trainee_employments",
    "supervisors",
    "referrals",
    "log",
    "error_reports",
];

/// The table of what is found, which any installation finds anew.
#[cfg(test)]
pub const LEFT_OUT: &[&str] = &["standings"];

/// What a backup holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackedUp {
    /// The schema of the database that it was made of.
    pub schema: i64,
    /// When it was made, as the log writes instants.
    pub made_at: String,
    /// The tables and how many rows each has, in the order of the file.
    pub tables: Vec<(String, u64)>,
}

/// A column: its name, and whether it holds whole numbers; all others hold text.
struct Column {
    name: String,
    is_number: bool,
}

/// A table's columns, in its own order; none where there is no such table. The names come from the database itself.
async fn columns(tx: &mut Tx, table: &str) -> Result<Vec<Column>, Fault> {
    let sql = match tx {
        Tx::Sqlite(_) => own::SQLITE_COLUMNS,
        Tx::Postgres(..) => own::POSTGRES_COLUMNS,
    };
    let column = |row: &Row| Ok(Column { name: row.text(0)?, is_number: row.text(1)?.contains("int") });
    tx.all(sql, params![table]).await?.iter().map(column).collect()
}

fn names(columns: &[Column]) -> String {
    columns.iter().map(|column| format!("\"{}\"", column.name)).collect::<Vec<_>>().join(", ")
}

fn value(row: &Row, place: usize, column: &Column) -> Result<Value, Fault> {
    Ok(if column.is_number { row.maybe_int(place)?.into() } else { row.maybe_text(place)?.into() })
}

/// Writes lines, and holds the sums over one table's lines and over all.
struct Lines<W> {
    out: W,
    all: Sha256,
    table: Sha256,
}

impl<W: Write> Lines<W> {
    fn line(&mut self, value: &Value) -> Result<(), Fault> {
        let line = format!("{value}\n");
        self.all.update(line.as_bytes());
        self.table.update(line.as_bytes());
        self.out.write_all(line.as_bytes()).map_err(cannot_write)
    }
}

fn cannot_write(error: std::io::Error) -> Fault {
    Fault::File { path: "backup".to_owned(), detail: error.to_string() }
}

/// A field of a line; null where there is none.
fn field<'v>(value: &'v Value, name: &str) -> &'v Value {
    value.get(name).unwrap_or(&Value::Null)
}

fn hex(digest: Sha256) -> String {
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes a backup of a database as it is at one instant, whichever schema it has, while others use it.
///
/// # Errors
/// A database that cannot be reached or is none of ours, or an end that cannot be written to.
pub async fn back_up(url: &str, out: impl Write, moment: &Moment) -> Result<BackedUp, Fault> {
    let engine = Engine::connect(url).await?;
    let outcome = write(&engine, out, moment).await;
    engine.close().await;
    outcome
}

async fn write(engine: &Engine, out: impl Write, moment: &Moment) -> Result<BackedUp, Fault> {
    let mut tx = engine.read().await?;
    let schema = store::schema(&mut tx).await?;
    let mut lines = Lines { out, all: Sha256::new(), table: Sha256::new() };
    lines.line(&json!({
        "format": FORMAT,
        "schema": schema,
        "made_at": moment.at(),
        "program": env!("CARGO_PKG_VERSION"),
    }))?;
    let mut tables = Vec::new();
    for table in TABLES {
        let columns = columns(&mut tx, table).await?;
        if columns.is_empty() {
            continue; // an older schema did not have it
        }
        lines.table = Sha256::new();
        let listed: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        lines.line(&json!({ "table": table, "columns": listed }))?;
        let rows = write_rows(&mut tx, table, &columns, &mut lines).await?;
        let sum = hex(std::mem::take(&mut lines.table));
        lines.line(&json!({ "rows": rows, "sha256": sum }))?;
        tables.push(((*table).to_owned(), rows));
    }
    let sum = hex(lines.all.clone());
    lines.line(&json!({ "end": FORMAT, "tables": tables.len(), "sha256": sum }))?;
    lines.out.flush().map_err(cannot_write)?;
    Ok(BackedUp { schema, made_at: moment.at().to_owned(), tables })
}

async fn write_rows(tx: &mut Tx, table: &str, columns: &[Column], lines: &mut Lines<impl Write>) -> Result<u64, Fault> {
    let sql = format!("select {} from \"{table}\"", names(columns));
    let fault = |error| Fault::database("backup::ROWS", &error);
    let mut written = 0;
    let mut line = |row: &Row| {
        let row: Result<Vec<Value>, Fault> =
            columns.iter().enumerate().map(|(place, column)| value(row, place, column)).collect();
        written += 1;
        lines.line(&Value::Array(row?))
    };
    match tx {
        Tx::Sqlite(tx) => {
            let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(&mut **tx);
            while let Some(row) = rows.try_next().await.map_err(fault)? {
                line(&Row::Sqlite(row))?;
            }
        }
        Tx::Postgres(tx, _) => {
            let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(&mut **tx);
            while let Some(row) = rows.try_next().await.map_err(fault)? {
                line(&Row::Postgres(row))?;
            }
        }
    }
    Ok(written)
}

/// Reads the lines of a backup, and holds them to their sums.
struct Reading<R> {
    from: R,
    number: u64,
    all: Sha256,
    table: Sha256,
}

impl<R: BufRead> Reading<R> {
    fn fault(&self, detail: impl Into<String>) -> Fault {
        Fault::Backup { line: self.number, detail: detail.into() }
    }

    /// The next line. It is not in the sums before [`Reading::sum`] has put it there: a line that ends is not in its own.
    fn line(&mut self) -> Result<(String, Value), Fault> {
        let mut text = String::new();
        self.number += 1;
        let read = self.from.read_line(&mut text).map_err(|error| self.fault(error.to_string()))?;
        if read == 0 {
            return Err(self.fault("the file breaks off here"));
        }
        let value = serde_json::from_str(&text).map_err(|_| self.fault("this is no line of a backup"))?;
        Ok((text, value))
    }

    fn sum(&mut self, text: &str) {
        self.all.update(text.as_bytes());
        self.table.update(text.as_bytes());
    }

    fn header(&mut self) -> Result<(i64, String), Fault> {
        let (text, value) = self.line()?;
        self.sum(&text);
        if *field(&value, "format") != FORMAT {
            return Err(self.fault(format!("this is no file of the form {FORMAT}")));
        }
        match (field(&value, "schema").as_i64(), field(&value, "made_at").as_str()) {
            (Some(schema), Some(made_at)) => Ok((schema, made_at.to_owned())),
            _ => Err(self.fault("the first line does not say of which schema and when")),
        }
    }

    fn end(&mut self, value: &Value, tables: usize) -> Result<(), Fault> {
        let sum = hex(self.all.clone());
        if *field(value, "end") != FORMAT
            || *field(value, "tables") != tables
            || field(value, "sha256").as_str() != Some(&sum)
        {
            return Err(self.fault("the file is not as it was written: the sum over all of it differs"));
        }
        let mut rest = [0];
        match self.from.read(&mut rest) {
            Ok(0) => Ok(()),
            _ => Err(self.fault("something follows after the end")),
        }
    }

    /// A table's rows, each handed on; how many.
    async fn rows(&mut self, into: &mut Place<'_>) -> Result<u64, Fault> {
        let mut read = 0;
        loop {
            let (text, value) = self.line()?;
            let Value::Array(row) = value else {
                let sum = hex(std::mem::take(&mut self.table));
                self.sum(&text);
                if *field(&value, "rows") != read || field(&value, "sha256").as_str() != Some(&sum) {
                    return Err(self.fault(format!("the table {} is not as it was written", into.table)));
                }
                return Ok(read);
            };
            self.sum(&text);
            if row.len() != into.columns {
                return Err(self.fault("a row has other columns than its table"));
            }
            into.insert(&row).await.map_err(|fault| match fault {
                // the words of a database may carry values of the row, which may be personal
                Fault::Database { .. } => self.fault(format!("the table {} does not take this row", into.table)),
                other => other,
            })?;
            read += 1;
        }
    }
}

/// Where rows go: a table, and the statement that adds one.
struct Place<'t> {
    tx: &'t mut Tx,
    table: String,
    columns: usize,
    insert: String,
}

impl Place<'_> {
    async fn insert(&mut self, row: &[Value]) -> Result<(), Fault> {
        macro_rules! bound {
            () => {{
                let mut query = sqlx::query(AssertSqlSafe(self.insert.clone()));
                for value in row {
                    query = match value {
                        Value::Number(number) => query.bind(number.as_i64()),
                        Value::String(text) => query.bind(Some(text.as_str())),
                        _ => query.bind(None::<&str>),
                    };
                }
                query
            }};
        }
        match &mut *self.tx {
            Tx::Sqlite(tx) => bound!().execute(&mut **tx).await.map(|_| ()),
            Tx::Postgres(tx, _) => bound!().execute(&mut **tx).await.map(|_| ()),
        }
        .map_err(|error| Fault::database("backup::INSERT", &error))
    }
}

/// The statement that adds a row of a table, its values named by place. A null is text without more: PostgreSQL takes the
/// column's word for what it is.
fn insert(tx: &Tx, table: &str, columns: &[Column]) -> String {
    let postgres = matches!(tx, Tx::Postgres(..));
    let place = |(place, column): (usize, &Column)| match (postgres, column.is_number) {
        (true, true) => format!("cast(${} as bigint)", place + 1),
        _ => format!("${}", place + 1),
    };
    let places: Vec<String> = columns.iter().enumerate().map(place).collect();
    let overriding = if postgres { "overriding system value" } else { "" };
    format!("insert into \"{table}\" ({}) {overriding} values ({})", names(columns), places.join(", "))
}

/// Puts a backup into an empty database, all of it or nothing, and brings it up to this program's schema.
///
/// # Errors
/// A database that is not empty or cannot be reached; a backup of a newer schema, or one that is not as it was written,
/// with the line where that shows.
pub async fn restore(url: &str, from: impl BufRead) -> Result<BackedUp, Fault> {
    let engine = Engine::connect(url).await?;
    let outcome = read(&engine, from).await;
    engine.close().await;
    outcome
}

async fn read(engine: &Engine, from: impl BufRead) -> Result<BackedUp, Fault> {
    let mut reading = Reading { from, number: 0, all: Sha256::new(), table: Sha256::new() };
    let (schema, made_at) = reading.header()?;
    let mut tx = engine.write().await?;
    store::make_schema(&mut tx, schema).await?;
    for table in TABLES.iter().rev() {
        if !columns(&mut tx, table).await?.is_empty() {
            statement(&mut tx, format!("delete from \"{table}\"")).await?;
        }
    }
    let mut tables: Vec<(String, u64)> = Vec::new();
    loop {
        let (text, value) = reading.line()?;
        let Some(name) = field(&value, "table").as_str() else {
            reading.end(&value, tables.len())?;
            break;
        };
        reading.table = Sha256::new();
        reading.sum(&text);
        let known = columns(&mut tx, name).await?;
        let listed = field(&value, "columns").as_array().into_iter().flatten();
        let its_own = known.iter().map(|column| column.name.as_str());
        if !TABLES.contains(&name) || known.is_empty() || !listed.filter_map(Value::as_str).eq(its_own) {
            return Err(reading.fault(format!("there is no table {name} with these columns in schema {schema}")));
        }
        let insert = insert(&tx, name, &known);
        let mut into = Place { tx: &mut tx, table: name.to_owned(), columns: known.len(), insert };
        let rows = reading.rows(&mut into).await?;
        tables.push((name.to_owned(), rows));
    }
    for table in TABLES {
        let is_there = tables.iter().any(|(name, _)| name == table);
        if !is_there && !columns(&mut tx, table).await?.is_empty() {
            return Err(reading.fault(format!("the table {table} is missing")));
        }
    }
    go_on_counting(&mut tx).await?;
    store::bring_up_to_date(&mut tx, schema).await?;
    tx.commit().await?;
    Ok(BackedUp { schema, made_at, tables })
}

/// Numbers that PostgreSQL gives go on after those that came in; SQLite sees to that itself.
async fn go_on_counting(tx: &mut Tx) -> Result<(), Fault> {
    if matches!(tx, Tx::Sqlite(_)) {
        return Ok(());
    }
    for row in tx.all(own::POSTGRES_COUNTED, params![]).await? {
        let (table, column) = (row.text(0)?, row.text(1)?);
        let sql = format!(
            "select setval(pg_get_serial_sequence('\"{table}\"', '{column}'),
                greatest((select coalesce(max(\"{column}\"), 0) from \"{table}\"), 1),
                exists (select 1 from \"{table}\"))"
        );
        statement(tx, sql).await?;
    }
    Ok(())
}

async fn statement(tx: &mut Tx, sql: String) -> Result<(), Fault> {
    match tx {
        Tx::Sqlite(tx) => sqlx::query(AssertSqlSafe(sql)).execute(&mut **tx).await.map(|_| ()),
        Tx::Postgres(tx, _) => sqlx::query(AssertSqlSafe(sql)).execute(&mut **tx).await.map(|_| ()),
    }
    .map_err(|error| Fault::database("backup", &error))
}
