using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Problems;

namespace Cooperation.Hosting.Tests.Files;

/// <summary>A disk without room is the server's matter: who sends a file is not told that it was wrong.</summary>
public sealed class SpoolWithoutRoom
{
    [Fact]
    public void A_full_disk_is_answered_with_507_and_not_as_a_bad_request()
    {
        using var spool = new SpoolStream(new FileStream("/dev/full", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, 0));

        var refusal = Should.Throw<ProblemException>(() => spool.Write(new byte[100_000]));

        refusal.Status.ShouldBe(507);
    }
}
