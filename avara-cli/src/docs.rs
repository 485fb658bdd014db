//! `avara docs`: the whole command tree, for programs and for reviews.

use clap::{Arg, ArgMatches, Args as _, Command, FromArgMatches as _, ValueEnum};
use serde_json::{Value, json};

use crate::catalog::{self, COMMANDS};
use crate::failure::Failure;
use crate::terminal;

/// Print the whole command tree
#[derive(clap::Args)]
struct Arguments {
    /// Form of the tree
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
}

#[derive(Clone, Copy, ValueEnum)]
enum Form {
    /// One line per command
    Text,
    /// Commands with all their arguments
    Json,
}

pub(crate) fn command() -> Command {
    Arguments::augment_args(Command::new("docs"))
}

pub(crate) fn run(given: &ArgMatches, root: &Command) -> Result<(), Failure> {
    let text = match Arguments::from_arg_matches(given)?.format {
        Form::Text => lines(root),
        Form::Json => format!("{:#}\n", tree(root)),
    };
    Ok(terminal::print(text)?)
}

/// Returns the command tree as JSON; what every command takes is named once, at the root.
fn tree(root: &Command) -> Value {
    let mut commands = Vec::new();
    walk(root, "avara", &mut |path, command| {
        commands.push(json!({
            "command": path,
            "about": command.get_about().map(ToString::to_string),
            "arguments": arguments(path, command),
        }));
    });
    json!({
        "everywhere": root.get_arguments().filter(|arg| is_everywhere(arg)).map(argument).collect::<Vec<_>>(),
        "commands": commands,
    })
}

fn arguments(path: &str, command: &Command) -> Vec<Value> {
    let operation = COMMANDS
        .iter()
        .find(|known| format!("avara {}", known.path.join(" ")) == path);
    let is_required = |arg: &Arg| {
        arg.is_required_set() || operation.is_some_and(|operation| needs(operation, arg))
    };
    let own = command
        .get_arguments()
        .filter(|arg| !is_everywhere(arg) && !arg.is_hide_set());
    own.map(|arg| {
        let mut json = argument(arg);
        if is_required(arg) {
            json["required"] = true.into();
        }
        json
    })
    .collect()
}

/// Returns true if an argument is required, or `--body` has to give it, which clap does not know.
fn needs(operation: &catalog::Command, arg: &Arg) -> bool {
    let flags = operation.inputs().filter(|input| input.required);
    let mut needed = operation.arguments.iter().chain(flags);
    needed.any(|input| input.flag == arg.get_id())
}

fn is_everywhere(arg: &Arg) -> bool {
    arg.is_global_set()
}

fn lines(root: &Command) -> String {
    let mut text = String::new();
    walk(root, "avara", &mut |path, command| {
        let about = command
            .get_about()
            .map(ToString::to_string)
            .unwrap_or_default();
        text += &format!("{path:<56} {about}\n");
    });
    text
}

fn walk(command: &Command, path: &str, visit: &mut impl FnMut(&str, &Command)) {
    visit(path, command);
    for below in command.get_subcommands() {
        walk(below, &format!("{path} {}", below.get_name()), visit);
    }
}

fn argument(arg: &Arg) -> Value {
    let flag = arg.get_long().map(|name| format!("--{name}"));
    let names = arg.get_value_names().unwrap_or_default();
    let names: Vec<_> = names.iter().map(ToString::to_string).collect();
    let takes = arg.get_action().takes_values();
    let mut json = json!({ "name": flag.unwrap_or_else(|| names.join(" ")) });
    if let Some(short) = arg.get_short() {
        json["short"] = format!("-{short}").into();
    }
    if takes && arg.get_long().is_some() {
        json["value"] = names.join(" ").into();
    }
    let help = arg.get_long_help().or(arg.get_help());
    json["help"] = help.map(ToString::to_string).into();
    let values = arg.get_possible_values().into_iter();
    let values: Vec<_> = values.map(|value| value.get_name().to_owned()).collect();
    if takes && !values.is_empty() {
        json["values"] = values.into();
    }
    if takes && matches!(arg.get_action(), clap::ArgAction::Append) {
        json["repeated"] = true.into();
    }
    json
}
