using System.Net.Http.Json;
using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Processes;
using Cooperation.Launcher.Servers;
using Npgsql;

namespace Cooperation.Deploy.Tests.Running;

public sealed class RunAndStopTests(LaunchedInstance instance) : IClassFixture<LaunchedInstance>
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    [Fact]
    public void What_a_start_prints_into_a_file_holds_no_password_and_says_where_the_first_one_stands()
    {
        var password = instance.FirstFile.Accounts.ShouldHaveSingleItem().Password.ShouldNotBeNull();

        instance.FirstOutput.ShouldNotContain(password);
        instance.FirstOutput.ShouldContain(Path.Combine(instance.Path, "instance.json"));
        instance.FirstOutput.TrimEnd().ShouldEndWith("ready");
        Directory
            .EnumerateFiles(instance.Path)
            .Concat(Directory.EnumerateFiles(Path.Combine(instance.Path, "logs")))
            .Where(file => File.ReadAllText(file).Contains(password))
            .ShouldAllBe(file => File.GetUnixFileMode(file) == OwnerOnly);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Passwords_are_printed_at_a_terminal_and_nowhere_else(bool isTerminal)
    {
        using var opened = instance.Open();
        using var output = new StringWriter();

        new StartReport([new("bp.mocbai", "Kamo-nuri-47", "borderGuardLiaison", "BP-TN-MOCBAI")], "Beto-lima-23").Print(
            output,
            opened,
            isTerminal
        );

        output.ToString().Contains("Kamo-nuri-47", StringComparison.Ordinal).ShouldBe(isTerminal);
        output.ToString().Contains("Beto-lima-23", StringComparison.Ordinal).ShouldBe(isTerminal);
    }

    [Fact]
    public async Task The_first_officer_of_an_empty_instance_is_asked_for_by_the_administrator_and_approved_on_the_server()
    {
        await instance.RunAsync();
        var administrator = instance.FirstFile.Accounts.Single();
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = true }) { BaseAddress = new Uri(instance.File.Url) };
        client.DefaultRequestHeaders.Add("X-Requested-With", "api");
        await SendAsync(client, "/api/session", new { userName = administrator.UserName, password = administrator.Password });
        await SendAsync(client, "/api/identity/password", new { current = administrator.Password, @new = "sáng nay trời mưa to quá" });
        var asked = await SendAsync(
            client,
            "/api/identity/accounts",
            new
            {
                userName = "ca.dautien",
                name = "Thiếu tá Người Đầu Tiên",
                desk = "CA-TW",
                roles = new[] { "policeLiaison" },
            }
        );

        var output = await instance.ApproveAsync("ca.dautien");

        asked.ShouldContain("\"server\"");
        asked.ShouldNotContain("oneTimePassword");
        var file = Path.Combine(instance.Path, "first-password-ca.dautien");
        var password = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Trim();
        File.GetUnixFileMode(file).ShouldBe(OwnerOnly);
        output.ShouldNotContain(password);
        Directory.EnumerateFiles(Path.Combine(instance.Path, "logs")).ShouldAllBe(log => !File.ReadAllText(log).Contains(password));
        using var officer = new HttpClient { BaseAddress = new Uri(instance.File.Url) };
        officer.DefaultRequestHeaders.Add("X-Requested-With", "api");
        await SendAsync(officer, "/api/session", new { userName = "ca.dautien", password });
    }

    [Fact]
    public async Task The_instance_file_names_living_processes_and_is_readable_by_its_owner_only()
    {
        await instance.RunAsync();
        var file = instance.File;

        File.GetUnixFileMode(Path.Combine(instance.Path, "instance.json")).ShouldBe(OwnerOnly);
        file.Services.Select(service => service.Name).ShouldBe(ServiceCatalogue.All.Select(service => service.Name), ignoreOrder: true);
        file.Url.ShouldBe(file.Services.Single(service => service.Name == ServiceCatalogue.Gateway).Url);
        instance.Pids.Values.ShouldAllBe(pid => ProcessIdentity.Find(pid) != null);
        ProgramOf(file.Postgres.Pid!.Value).ShouldBe("postgres");
        ProgramOf(file.Rabbitmq.Pid!.Value).ShouldBe("beam.smp");
        using var client = new HttpClient();
        foreach (var service in file.Services)
        {
            using var answer = await client.GetAsync(new Uri(service.Url + "/health/ready"), TestContext.Current.CancellationToken);
            answer.IsSuccessStatusCode.ShouldBeTrue(service.Name);
        }
    }

    [Fact]
    public async Task No_service_is_woken_by_what_is_written_to_a_disk()
    {
        await instance.RunAsync();

        instance
            .File.Services.Where(service => Watches(service.Pid!.Value))
            .Select(service => service.Name)
            .ShouldBeEmpty("its host watches the folder it was started in for changes of settings");

        static bool Watches(int process) =>
            Directory
                .EnumerateFiles($"/proc/{process}/fd")
                .Any(handle => new FileInfo(handle).LinkTarget is { } target && target.Contains("inotify", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_start_leaves_alone_what_runs()
    {
        await instance.RunAsync();
        var before = instance.Pids;

        var output = await instance.RunAsync();

        instance.Pids.ShouldBe(before, ignoreOrder: true);
        output.ShouldContain("Everything ran already");
        output.ShouldNotContain("one-time password");
    }

    [Fact]
    public async Task A_start_brings_back_what_was_killed_and_leaves_the_rest()
    {
        await instance.RunAsync();
        var before = instance.Pids;
        string[] killed = ["postgres", "rabbitmq", "reviews"];
        var migrated = MigratedAt("reviews");
        foreach (var name in killed)
        {
            ProcessIdentity.Find(before[name])!.Value.Signal(Signal.Kill).ShouldBeTrue();
        }

        await instance.RunAsync();

        var after = instance.Pids;
        after.Values.ShouldAllBe(pid => ProcessIdentity.Find(pid) != null);
        after
            .Where(process => process.Value == before[process.Key])
            .Select(process => process.Key)
            .ShouldBe(before.Keys.Except(killed), ignoreOrder: true);
        MigratedAt("reviews").ShouldBe(migrated, "this build had migrated here before");
    }

    [Fact]
    public async Task A_start_makes_anew_a_database_that_was_lost()
    {
        await instance.RunAsync();
        ProcessIdentity.Find(instance.Pids["meetings"])!.Value.Signal(Signal.Kill).ShouldBeTrue();
        using (var opened = instance.Open())
        {
            await using var postgres = new PostgresAdministration(opened.Postgres.ConnectionString());
            await postgres.DropDatabaseAsync("meetings", TestContext.Current.CancellationToken);
        }

        await instance.RunAsync();

        using var client = new HttpClient();
        var address = instance.File.Services.Single(service => service.Name == "meetings").Url + "/health/ready";
        using var answer = await client.GetAsync(new Uri(address), TestContext.Current.CancellationToken);
        answer.IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task A_role_reaches_its_own_database_only()
    {
        await instance.RunAsync();
        foreach (var service in ServiceCatalogue.All)
        {
            foreach (var role in (string[])[service.OwnerRole, service.ApplicationRole])
            {
                (await RefusalAsync(service.Name, role)).ShouldBeNull();
                foreach (
                    var other in ServiceCatalogue.All.Select(other => other.Name).Append("postgres").Where(other => other != service.Name)
                )
                {
                    (await RefusalAsync(other, role)).ShouldBe(PostgresErrorCodes.InsufficientPrivilege, $"{role} in {other}");
                }
            }
        }
    }

    [Fact]
    public async Task A_start_goes_on_where_a_launcher_was_killed_hard()
    {
        await instance.StopAsync();
        var launcher = await instance.RunInForegroundAsync(Path.Combine(instance.Path, "foreground.out"));
        var rabbitMq = new PidFile(Path.Combine(instance.Path, "pids", "rabbitmq"));
        (await Poll.UntilAsync(() => rabbitMq.Read() is not null, Limit, TestContext.Current.CancellationToken)).ShouldBeTrue();
        var broker = rabbitMq.Read()!.Value;
        launcher.Signal(Signal.Kill);

        await instance.RunAsync();

        instance.File.Rabbitmq.Pid.ShouldBe(broker.Id);
        instance.Pids.Values.ShouldAllBe(pid => ProcessIdentity.Find(pid) != null);
    }

    [Fact]
    public async Task Interrupted_in_the_foreground_it_stops_everything_it_started()
    {
        await instance.StopAsync();
        var output = Path.Combine(instance.Path, "interrupted.out");
        var launcher = await instance.RunInForegroundAsync(output);
        (
            await Poll.UntilAsync(() => File.ReadAllText(output).Contains("\nready"), Limit, TestContext.Current.CancellationToken)
        ).ShouldBeTrue(File.ReadAllText(output));
        var pids = instance.Pids;

        launcher.Signal(Signal.Interrupt);

        (await launcher.WaitForEndAsync(Limit, TestContext.Current.CancellationToken)).ShouldBeTrue();
        pids.Values.ShouldAllBe(pid => ProcessIdentity.Find(pid) == null);
    }

    [Fact]
    public async Task Stop_ends_all_of_the_instance_and_nothing_else()
    {
        await instance.RunAsync();
        var pids = instance.Pids;
        var stranger = await DetachedProcess.StartAsync(
            ["sleep", "600"],
            new Dictionary<string, string>(StringComparer.Ordinal),
            "/dev/null",
            new PidFile(Path.Combine(instance.Path, "stranger")),
            TestContext.Current.CancellationToken
        );
        // A file left from long ago, whose number another process has now.
        await File.WriteAllTextAsync(
            Path.Combine(instance.Path, "pids", "launcher"),
            $"{stranger.Id} {stranger.StartedTicks - 1}\n",
            TestContext.Current.CancellationToken
        );

        await instance.StopAsync();

        pids.Values.ShouldAllBe(pid => ProcessIdentity.Find(pid) == null);
        stranger.IsAlive.ShouldBeTrue();
        stranger.Signal(Signal.Kill);
    }

    private static async Task<string> SendAsync(HttpClient client, string address, object body)
    {
        using var answer = await client.PostAsJsonAsync(address, body, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{address}: {answer.StatusCode} {text}");
        return text;
    }

    private DateTime MigratedAt(string service) => File.GetLastWriteTimeUtc(Path.Combine(instance.Path, "logs", service + "-migrate.log"));

    private static string ProgramOf(int pid) => File.ReadAllText($"/proc/{pid}/comm").Trim();

    private async Task<string?> RefusalAsync(string database, string role)
    {
        try
        {
            await using var connection = new NpgsqlConnection(instance.ConnectionString(database, role) + ";Pooling=false");
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            return null;
        }
        catch (PostgresException refused)
        {
            return refused.SqlState;
        }
    }
}
