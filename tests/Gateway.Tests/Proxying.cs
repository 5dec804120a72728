using Cooperation.Gateway.Tests.Running;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Cooperation.Gateway.Tests;

[Collection(typeof(SharedFrontDoor))]
public sealed class Proxying(FrontDoor door)
{
    [Fact]
    public async Task A_service_gets_a_token_for_itself_that_lives_two_minutes()
    {
        var userName = await door.AddAccountAsync("borderGuardLiaison");
        using var client = await door.SignedInAsync(userName);

        var echo = await FrontDoor.EchoAsync(client, "/api/hotline/exchanges?partner=KH");

        echo.Service.ShouldBe("hotline");
        echo.Address.ShouldBe("/api/hotline/exchanges?partner=KH");
        var token = await ServiceTokens.ReadAsync(door, echo.Token!, "hotline");
        token.Alg.ShouldBe(SecurityAlgorithms.EcdsaSha256);
        (token.ValidTo - token.IssuedAt).ShouldBe(TimeSpan.FromMinutes(2));
        token.GetClaim("name").Value.ShouldBe("Đại úy Trần Văn Thử");
        token.GetClaim("agency").Value.ShouldBe("BDBP");
        token.GetClaim("desk").Value.ShouldBe("BP-TN-MOCBAI");
        token.GetClaim("role").Value.ShouldBe("borderGuardLiaison");
        token.GetClaim("partner").Value.ShouldBe("KH");
        token.GetClaim("area").Value.ShouldBe("border");
        token.GetClaim("province").Value.ShouldBe("72");
        Guid.Parse(token.GetClaim("sid").Value).ShouldNotBe(Guid.Empty);
        token.TryGetClaim("act", out _).ShouldBeFalse();
        token.TryGetClaim("at", out _).ShouldBeFalse();
    }
}
