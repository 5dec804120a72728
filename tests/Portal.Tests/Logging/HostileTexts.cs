using System.Diagnostics;
using System.Globalization;
using Cooperation.Platform.Hosting.CaseText;
using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Microsoft.AspNetCore.Http;

namespace Cooperation.Portal.Tests.Logging;

/// <summary>One form post must not hurt the others (R28): what is looked through is bounded, and looked through once.</summary>
public sealed class HostileTexts
{
    private static PageLanguage Vietnamese => new(new HttpContextAccessor());

    public static TheoryData<string> Kinds =>
        [
            "Trần Thị Hoa, ",
            "Trần Thị {0}, ",
            "0912345678 ",
            "09{0} 1 2 3 4 5 6 7 8 9 ",
            "A ",
            "A  -  ",
            "Aaaaaaaaaa",
            "TRẦN ",
            "( + 1 ",
            "đường Lê Lợi ",
            "CMND ",
            "N1234567 ",
            "1-1-1-",
        ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_text_as_long_as_may_be_is_looked_through_at_once(string piece)
    {
        var form = new FormState { ["summary"] = Filled(piece, CaseTextCheck.Longest) };
        CaseTextCheck.Find("Trần Thị Hoa 0912345678");
        var started = Stopwatch.GetTimestamp();

        CaseTextCheck.Find(form.Given("summary"));
        MoveToPeople.Move(form, Vietnamese, "summary");

        // Once through takes a hundredth of a second, once for each name minutes: how busy the machine is makes no difference between them.
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_field_of_a_megabyte_is_not_looked_through(string piece)
    {
        var text = Filled(piece, 1_000_000);
        var form = new FormState { ["summary"] = text };

        CaseTextCheck.Find(text).ShouldBeEmpty();
        MoveToPeople.Move(form, Vietnamese, "summary").ShouldBeTrue();

        form["summary"].ShouldBe(text.Trim());
    }

    [Fact]
    public void A_form_of_a_thousand_people_keeps_no_core_busy_and_loses_nobody_who_fits()
    {
        var form = new FormState();
        form.Set(PeopleFields.Index, Enumerable.Range(0, 1000).Select(person => $"{person}"));
        for (var person = 0; person < 1000; person++)
        {
            form[PeopleFields.Field(person, "name")] = $"Người {person}";
        }

        PeopleFields.CloseUp(form);

        PeopleFields.Read(form).Select(person => person.Name).ShouldBe(Enumerable.Range(0, 100).Select(person => $"Người {person}"));
        PeopleFields.Add(form).ShouldBeNull();
    }

    [Fact]
    public void More_names_than_an_exchange_holds_stay_in_the_text_and_are_pointed_out_again()
    {
        string[] names =
        [
            .. Enumerable.Range(0, 60).Select(person => $"Trần Thị {(char)('A' + (person / 10))}{(char)('a' + (person % 10))}"),
        ];
        var form = new FormState { ["summary"] = string.Join(", ", names) };

        MoveToPeople.Move(form, Vietnamese, "summary").ShouldBeFalse();

        PeopleFields.Read(form).Select(person => person.Name).ShouldBe(names.Take(50));
        CaseTextCheck.Find(form["summary"]).Select(finding => finding.Text).ShouldBe(names.Skip(50));
    }

    private static string Filled(string piece, int length) =>
        string.Concat(
            Enumerable
                .Range(0, (length / piece.Length) + 1)
                .Select(place =>
                    string.Format(CultureInfo.InvariantCulture, piece, "H" + (char)('a' + (place % 26)) + (char)('a' + (place / 26 % 26)))
                )
        )[..length];
}
