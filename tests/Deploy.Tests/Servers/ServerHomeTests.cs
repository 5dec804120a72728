using Cooperation.Launcher.Servers;

namespace Cooperation.Deploy.Tests.Servers;

public sealed class ServerHomeTests
{
    private readonly ServerAccount account = ServerAccount.For("postgres");

    [Fact]
    public async Task Data_of_a_server_that_can_not_reach_the_directory_lie_under_var_lib_and_the_user_is_told()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var closed = Directory.CreateTempSubdirectory("cooperation-closed-").FullName; // mode 700, as a clone below /root
        var notices = new List<string>();

        var home = await ServerHome.PrepareAsync(closed, "postgres", account, notices.Add, cancellationToken);
        var again = await ServerHome.PrepareAsync(closed, "postgres", account, notices.Add, cancellationToken);

        again.ShouldBe(home);
        (await account.ReachesAsync(home, cancellationToken)).ShouldBeTrue();
        if (Environment.IsPrivilegedProcess)
        {
            home.ShouldStartWith(ServerHome.Elsewhere);
            notices.ShouldHaveSingleItem().ShouldContain(home);
            Directory.Delete(Path.GetDirectoryName(home)!, recursive: true);
        }
        else
        {
            home.ShouldBe(Path.Combine(closed, "postgres"));
            notices.ShouldBeEmpty();
        }

        Directory.Delete(closed, recursive: true);
    }

    [Fact]
    public async Task Data_lie_below_the_directory_where_the_server_reaches_it()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var directory = await TemporaryDirectory.CreateAsync(cancellationToken);

        var home = await ServerHome.PrepareAsync(directory.Path, "postgres", account, notice: null, cancellationToken);

        home.ShouldBe(Path.Combine(directory.Path, "postgres"));
    }
}
