//! The client against the sandbox: both come from the spec, and this is where they meet.

use avara_client::OPERATIONS;
use avara_sandbox::Sandbox;
use avara_tests::calls::call;
use avara_tests::dispatch::Given;
use avara_tests::samples;

#[tokio::test]
async fn every_operation_works_on_the_default_data() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client();
    for operation in OPERATIONS {
        sandbox.reset().unwrap();
        let sample = samples::request(operation.id(), "full").unwrap();
        let reply = call(&client, operation.id(), &Given::from_request(sample)).await;
        reply.unwrap_or_else(|error| panic!("{}: {error:#}", operation.id()));
        let stats = sandbox.stats();
        assert_eq!(stats.executed(operation.id()), 1, "{}", operation.id());
        assert_eq!(stats.operations.len(), 1, "{:?}", stats.operations);
    }
}
