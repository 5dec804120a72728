using Cooperation.Hosting.Tests.Probe;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Hosting.Tests;

/// <summary>The ring with which cookies and forms are protected lies in the database, encrypted, for every replica.</summary>
public sealed class RingOfKeys(ProbeService probe) : IClassFixture<ProbeService>
{
    [Fact]
    public async Task What_one_replica_protects_another_opens_and_the_database_shows_no_key()
    {
        var protectedText = Of(probe.App).Protect("phiên làm việc");
        await using var replica = probe.Build();

        Of(replica).Unprotect(protectedText).ShouldBe("phiên làm việc");
        var xml = await probe.ScalarAsync<string>("select xml from platform.key_ring limit 1");
        xml.ShouldContain("<sealed keyId=\"k1\"");
        xml.ShouldNotContain("<masterKey");
    }

    private static IDataProtector Of(Microsoft.AspNetCore.Builder.WebApplication app) =>
        app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
}
