using System.Net;
using System.Net.Http.Json;
using Cooperation.Gateway.Tests.Running;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Gateway.Tests;

/// <summary>Guessing is limited by name, by address and as a whole; whoever knows the password does not notice.</summary>
public sealed class GuessingPasswords(GuessingPasswords.TightDoor door) : IClassFixture<GuessingPasswords.TightDoor>
{
    private static int lastAddress = 10;

    [Fact]
    public async Task One_name_from_one_address_is_refused_after_a_few_failures_and_told_when_to_come_back()
    {
        var (guessed, address) = (await door.AddAccountAsync("borderGuardLiaison"), NewAddress());

        var answers = await GuessAsync(address, Enumerable.Repeat(guessed, TightDoor.PerNameAndAddress + 2));

        answers.Take(TightDoor.PerNameAndAddress).ShouldAllBe(answer => answer.Status == HttpStatusCode.Unauthorized);
        answers.Skip(TightDoor.PerNameAndAddress).ShouldAllBe(answer => answer.Status == HttpStatusCode.TooManyRequests);
        answers.Skip(TightDoor.PerNameAndAddress).ShouldAllBe(answer => answer.RetryAfter >= 1 && answer.RetryAfter <= 60);
    }

    [Fact]
    public async Task Forty_names_from_one_address_are_refused_together()
    {
        var address = NewAddress();

        var answers = await GuessAsync(address, Enumerable.Range(0, 40).Select(number => $"nobody.{number}.{Guid.CreateVersion7():N}"));

        answers.Count(answer => answer.Status == HttpStatusCode.Unauthorized).ShouldBe(TightDoor.PerAddress);
        answers.Count(answer => answer.Status == HttpStatusCode.TooManyRequests).ShouldBe(40 - TightDoor.PerAddress);
    }

    [Fact]
    public async Task Many_guesses_at_once_are_no_way_around_the_count()
    {
        var address = NewAddress();

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => SignInAsync(address, $"nobody.{number}.at.once", "?")));

        // Those under way when the last one is counted are let through: as many as an address may have at once.
        answers
            .Count(answer => answer.Status == HttpStatusCode.Unauthorized)
            .ShouldBeLessThanOrEqualTo(TightDoor.PerAddress + TightDoor.AtOncePerAddress);
        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Unauthorized || answer.Status == HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task One_name_from_many_addresses_is_refused_too()
    {
        var guessed = await door.AddAccountAsync("borderGuardLiaison");
        var answers = new List<Answer>();
        for (var i = 0; i < TightDoor.PerName + 2; i++)
        {
            answers.AddRange(await GuessAsync(NewAddress(), [guessed]));
        }

        answers.Count(answer => answer.Status == HttpStatusCode.Unauthorized).ShouldBe(TightDoor.PerName);
    }

    [Fact]
    public async Task Case_and_spaces_make_no_other_name()
    {
        var (guessed, address) = (await door.AddAccountAsync("borderGuardLiaison"), NewAddress());

        var answers = await GuessAsync(
            address,
            [guessed, guessed.ToUpperInvariant(), $" {guessed}", $"{guessed} ", guessed, guessed.ToUpperInvariant()]
        );

        answers.Count(answer => answer.Status == HttpStatusCode.Unauthorized).ShouldBe(TightDoor.PerNameAndAddress);
    }

    [Fact]
    public async Task A_shift_that_signs_in_behind_one_address_is_not_slowed()
    {
        var address = NewAddress();
        var shift = new List<string>();
        for (var i = 0; i < TightDoor.PerAddress * 3; i++)
        {
            shift.Add(await door.AddAccountAsync("borderGuardLiaison"));
        }

        var answers = await Task.WhenAll(shift.Select(officer => SignInAsync(address, officer, FrontDoor.Password)));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_guesser_elsewhere_keeps_nobody_out()
    {
        var officer = await door.AddAccountAsync("borderGuardLiaison");
        await GuessAsync(NewAddress(), Enumerable.Repeat(officer, TightDoor.PerNameAndAddress + 5));

        (await SignInAsync(NewAddress(), officer, FrontDoor.Password)).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_present_password_can_not_be_guessed_where_it_is_changed()
    {
        var officer = await door.AddAccountAsync("borderGuardLiaison");
        using var client = await door.SignedInAsync(officer);
        client.DefaultRequestHeaders.Add("X-Forwarded-For", NewAddress());
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < TightDoor.PerNameAndAddress + 2; i++)
        {
            using var answer = await client.PostAsJsonAsync(
                "/api/identity/password",
                new { current = "không phải mật khẩu", @new = "một mật khẩu khác hẳn" },
                TestContext.Current.CancellationToken
            );
            statuses.Add(answer.StatusCode);
        }

        statuses.Take(TightDoor.PerNameAndAddress).ShouldAllBe(status => status == HttpStatusCode.BadRequest);
        statuses.Skip(TightDoor.PerNameAndAddress).ShouldAllBe(status => status == HttpStatusCode.TooManyRequests);
    }

    private static string NewAddress() => $"203.0.113.{Interlocked.Increment(ref lastAddress)}";

    private async Task<IReadOnlyList<Answer>> GuessAsync(string address, IEnumerable<string> names)
    {
        var answers = new List<Answer>();
        foreach (var name in names)
        {
            answers.Add(await SignInAsync(address, name, "không phải mật khẩu"));
        }

        return answers;
    }

    private async Task<Answer> SignInAsync(string address, string userName, string password)
    {
        using var client = door.Browser();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        using var answer = await client.PostAsJsonAsync("/api/session", new { userName, password }, TestContext.Current.CancellationToken);
        return new Answer(answer.StatusCode, answer.Headers.RetryAfter?.Delta?.TotalSeconds);
    }

    private sealed record Answer(HttpStatusCode Status, double? RetryAfter);

    /// <summary>A gateway that allows little, behind a proxy that says where people come from.</summary>
    public sealed class TightDoor(TestPostgres postgres) : FrontDoor(postgres)
    {
        public const int PerNameAndAddress = 3;
        public const int PerName = 6;
        public const int PerAddress = 8;
        public const int AtOncePerAddress = 2;

        protected override IReadOnlyDictionary<string, string> Settings { get; } =
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["PasswordLimits:PerNameAndAddress"] = "3",
                ["PasswordLimits:PerName"] = "6",
                ["PasswordLimits:PerAddress"] = "8",
                ["PasswordLimits:AtOncePerAddress"] = "2",
                ["PasswordLimits:WaitAtMost"] = "00:01:00",
                ["Gateway:TrustedProxies:0"] = "127.0.0.0/8",
            };
    }
}
