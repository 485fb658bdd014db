//! A walk through the API on this machine: `cargo xtask demo`.
#![forbid(unsafe_code)]

mod faults;
mod listing;
mod partner;
mod stage;
mod studies;
mod users;

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use stage::Stage;

pub(crate) type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> ExitCode {
    match walk(&mut io::stdout()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the demo failed: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs every step and writes it to `out`.
pub(crate) async fn walk(out: &mut (dyn Write + Send)) -> Result {
    let mut stage = Stage::open(out).await?;
    let user = users::invite(&mut stage).await?;
    users::change_role(&mut stage, &user).await?;
    users::clear_a_field(&mut stage, &user).await?;
    studies::life_cycle(&mut stage, &user).await?;
    listing::all_pages(&mut stage).await?;
    faults::too_many_requests(&mut stage).await?;
    faults::a_lost_answer(&mut stage).await?;
    partner::round_trip(&mut stage).await?;
    stage.close().await
}
