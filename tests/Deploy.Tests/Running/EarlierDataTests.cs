using Cooperation.Launcher;
using Cooperation.Launcher.Building;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Processes;

namespace Cooperation.Deploy.Tests.Running;

/// <summary>A data directory from before the first migrations: refused in one line, untouched, and deleted only for whoever agrees.</summary>
public sealed class EarlierDataTests : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("cooperation-earlier-").FullName;

    public EarlierDataTests()
    {
        Write("state.json", """{ "build:hotline": "debug", "contents": "demo", "demo-accounts": "created" }""");
        Write("secrets.json", """{ "POSTGRES_PASSWORD": "x" }""");
        Write("ports.json", """{ "gateway": "8130", "postgres": "8131", "rabbitmq": "8132" }""");
        Write("instance.json", "{}");
        Write("lock", "");
        Write("keys/hotline.keys", "k1:x");
        Write("logs/hotline.log", "");
        Write("pids/hotline", "1 1");
        Write("postgres/data/PG_VERSION", "15");
        Write("rabbitmq/data/queues", "…");
        Write("letters/somebody's own.txt", "stays");
    }

    public void Dispose() => Directory.Delete(path, recursive: true);

    [Fact]
    public async Task A_start_on_it_says_so_in_one_line_with_what_to_do_and_changes_nothing()
    {
        var before = Contents();

        var (code, output) = await RunAsync();

        code.ShouldBe(1);
        output.ShouldBe(
            $"{path} is of an earlier trial version and can't be brought up to date; nothing was changed in it. "
                + "Take another directory with --data DIR, or begin anew with ./deploy/run --reset, which asks before it deletes."
        );
        Contents().ShouldBe(before);
    }

    [Fact]
    public async Task A_reset_where_nobody_can_be_asked_is_refused_in_one_line_and_deletes_nothing()
    {
        var before = Contents();

        var (code, output) = await RunAsync("--reset");

        code.ShouldBe(1);
        output.ShouldBe($"--reset deletes all that {path} holds, and here nobody can be asked: say --reset --yes. Nothing was deleted.");
        Contents().ShouldBe(before);
    }

    [Theory]
    [InlineData("")]
    [InlineData("y\n")]
    [InlineData("DELETE\n")]
    public void A_reset_that_nobody_agreed_to_is_none(string answer)
    {
        using var asked = new StringWriter();

        Should
            .Throw<LauncherException>(() => Reset().Agree(isAgreed: false, new StringReader(answer), asked))
            .Message.ShouldBe("Nothing was deleted.");

        asked.ToString().ShouldStartWith($"Deletes all that {path} holds");
    }

    [Fact]
    public async Task A_reset_that_was_agreed_to_deletes_what_the_instance_holds_and_leaves_the_rest()
    {
        Reset().Agree(isAgreed: false, new StringReader(InstanceReset.Word + "\n"), TextWriter.Null);

        await Reset().ApplyAsync(TestContext.Current.CancellationToken);

        Directory
            .EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(path, file))
            .ShouldBe(["letters/somebody's own.txt", "lock"], ignoreOrder: true);
        InstanceAge.Check(new InstanceDirectory(path));
    }

    [Fact]
    public void A_directory_that_is_no_instance_is_never_reset()
    {
        File.Delete(Path.Combine(path, "state.json"));

        Should
            .Throw<LauncherException>(() => Reset().Agree(isAgreed: true, input: null, TextWriter.Null))
            .Message.ShouldBe($"{path} is no data directory of Cooperation; nothing was deleted.");
    }

    [Fact]
    public void A_directory_whose_reset_was_interrupted_is_refused_until_it_is_reset_again()
    {
        var directory = new InstanceDirectory(Directory.CreateDirectory(Path.Combine(path, "new")).FullName);
        InstanceAge.Check(directory);
        InstanceContents.Decide(directory, wantsEmpty: true);
        InstanceAge.Check(new InstanceDirectory(directory.Path));

        InstanceAge.Forget(directory);

        Should.Throw<LauncherException>(() => InstanceAge.Check(new InstanceDirectory(directory.Path))).Message.ShouldContain("--reset");
    }

    private InstanceReset Reset() => new(path, new Progress(TextWriter.Null));

    private async Task<Command.Result> RunAsync(params string[] more) =>
        await Command.RunAsync(
            [
                "dotnet",
                Repository.Find().Program("Cooperation.Launcher", "debug"),
                "run",
                "--detach",
                "--debug-build",
                "--data",
                path,
                .. more,
            ],
            TestContext.Current.CancellationToken
        );

    private void Write(string name, string text)
    {
        var file = Path.Combine(path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private IReadOnlyList<string> Contents() =>
        [
            .. Directory
                .EnumerateFileSystemEntries(path, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(entry => $"{entry} {File.GetLastWriteTimeUtc(entry):O} {(File.Exists(entry) ? File.ReadAllText(entry) : "")}"),
        ];
}
