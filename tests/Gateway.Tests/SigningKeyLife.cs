using Cooperation.Gateway.Keys;
using Cooperation.Gateway.Tests.Running;
using Cooperation.Launcher.Processes;
using Cooperation.Tests.Support.Servers;
using Microsoft.IdentityModel.JsonWebTokens;
using Npgsql;

namespace Cooperation.Gateway.Tests;

public sealed class SigningKeyLife(SigningKeyLife.HastyDoor door) : IClassFixture<SigningKeyLife.HastyDoor>
{
    [Fact]
    public async Task Keys_change_while_every_token_stays_valid()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        var used = new HashSet<string>(StringComparer.Ordinal);

        var changed = await Poll.UntilAsync(
            async _ =>
            {
                var token = (await FrontDoor.EchoAsync(client, "/api/hotline/x")).Token!;
                used.Add(new JsonWebToken(token).Kid);
                (await ServiceTokens.ValidateAsync(await ServiceTokens.KeysAsync(door), token, "hotline")).IsValid.ShouldBeTrue();
                return used.Count >= 3;
            },
            TimeSpan.FromSeconds(60),
            TestContext.Current.CancellationToken
        );

        changed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_retired_key_goes()
    {
        var first = (await ServiceTokens.KeysAsync(door)).Keys.Select(key => key.Kid).ToList();

        var gone = await Poll.UntilAsync(
            async _ => !(await ServiceTokens.KeysAsync(door)).Keys.Select(key => key.Kid).Intersect(first).Any(),
            TimeSpan.FromSeconds(60),
            TestContext.Current.CancellationToken
        );

        gone.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_published_is_public()
    {
        var keys = await ServiceTokens.KeysAsync(door);

        keys.Keys.ShouldNotBeEmpty();
        keys.Keys.ShouldAllBe(key => key.Kty == "EC" && key.Crv == "P-256" && key.Alg == "ES256" && key.Use == "sig" && key.D == null);
    }

    [Fact]
    public async Task The_database_holds_private_keys_and_key_ring_only_sealed()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        var database = door.Gateway.Database.Superuser;

        await using var keys = database.CreateCommand("select private_key_ciphertext, private_key_id from gateway.signing_keys");
        await using var reader = await keys.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        (await reader.ReadAsync(TestContext.Current.CancellationToken)).ShouldBeTrue();
        var stored = Convert.ToBase64String((byte[])reader[0]);

        // Every PKCS 8 key begins alike; base64 of it within the text would begin with these letters.
        stored.ShouldNotContain("MIGHAgEA");
        System.Text.Encoding.Latin1.GetString((byte[])reader[0]).ShouldNotContain("MIGHAgEA");
        reader.GetString(1).ShouldBe("k1");

        var other = door.Gateway.Database.Superuser;
        await using var ring = other.CreateCommand("select string_agg(xml, '') from platform.key_ring");
        var xml = (string)(await ring.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
        xml.ShouldContain("<sealed");
        xml.ShouldNotContain("<masterKey");
    }

    [Fact]
    public void The_first_key_signs_at_once()
    {
        var now = new DateTimeOffset(2018, 7, 10, 0, 0, 0, TimeSpan.Zero);

        KeySchedule.NextSignsFrom(null, new KeyOptions(), now).ShouldBe(now);
    }

    [Fact]
    public void The_next_key_is_made_before_it_signs_and_not_earlier()
    {
        var start = new DateTimeOffset(2018, 7, 10, 0, 0, 0, TimeSpan.Zero);
        var options = new KeyOptions { Rotation = TimeSpan.FromHours(24), Overlap = TimeSpan.FromMinutes(15) };

        KeySchedule.NextSignsFrom(start, options, start.AddHours(23)).ShouldBeNull();
        KeySchedule.NextSignsFrom(start, options, start.AddMinutes(24 * 60 - 15)).ShouldBe(start.AddHours(24));
    }

    [Fact]
    public void After_a_long_stop_the_new_key_is_still_announced_first()
    {
        var start = new DateTimeOffset(2018, 7, 10, 0, 0, 0, TimeSpan.Zero);
        var now = start.AddDays(9);

        KeySchedule.NextSignsFrom(start, new KeyOptions(), now).ShouldBe(now.AddMinutes(15));
    }

    [Fact]
    public void The_key_that_began_last_signs_and_one_that_is_only_announced_does_not()
    {
        var now = new DateTimeOffset(2018, 7, 10, 0, 0, 0, TimeSpan.Zero);
        string[] keys = ["-2", "-1", "1"];

        KeySchedule
            .Signing(keys, key => now.AddHours(int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)), now)
            .ShouldBe("-1");
    }

    /// <summary>A gateway that changes its keys every few seconds.</summary>
    public sealed class HastyDoor(TestPostgres postgres) : FrontDoor(postgres)
    {
        protected override IReadOnlyDictionary<string, string> Settings { get; } =
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Keys:Rotation"] = "00:00:04",
                ["Keys:Overlap"] = "00:00:07",
                ["Keys:Look"] = "00:00:00.5",
                ["PasswordLimits:PerAddress"] = "10000",
            };
    }
}
