using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;

namespace Cooperation.Domain.Tests.Hotline;

public sealed class PeopleTests
{
    private static readonly DateOnly Today = new(2018, 6, 15);

    [Fact]
    public void People_are_numbered_within_the_exchange_and_may_hold_several_roles()
    {
        IReadOnlyList<IReadOnlyList<string>> roles =
        [
            [PersonRoles.Victim, PersonRoles.Witness, PersonRoles.Victim],
            [PersonRoles.Suspect],
        ];
        var exchange = Exchange.Log(Entries.Incoming.Checked(people: 2), roles).Numbered(Reference.Of("KH", 2018, 7));
        exchange.People.Select(person => person.Pseudonym).ShouldBe(["N1", "N2"]);
        exchange.People[0].Roles.ShouldBe([PersonRoles.Victim, PersonRoles.Witness]);
    }

    [Theory]
    [InlineData("1999", "1999-01-01")]
    [InlineData("1999-05", "1999-05-01")]
    [InlineData("1999-05-12", "1999-05-12")]
    [InlineData("1993~", "1993-01-01")]
    public void A_birth_keeps_its_precision(string text, string earliest)
    {
        PartialDate.TryParse(text, out var date).ShouldBeTrue();
        date.Value.ShouldBe(text);
        date.Earliest.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(earliest);
    }

    [Theory]
    [InlineData("12/05/1999")]
    [InlineData("1999-13")]
    [InlineData("1999-02-30")]
    [InlineData("99")]
    [InlineData("2018-06-16")]
    [InlineData("2019")]
    public void A_birth_that_is_no_date_or_lies_ahead_is_refused_with_its_person(string birth)
    {
        ProtectedDetails[] people = [new("Nguyễn Văn A", "1999", null, null), new("Trần Thị B", birth, null, null)];
        Should
            .Throw<DomainException>(() => ProtectedDetails.Check(people, Today, MentionErrors.Person))
            .Error.Field.ShouldBe("people[1].birth");
    }

    [Fact]
    public void References_are_written_with_partner_year_and_six_digits() =>
        Reference.Of("KH", 2018, 123).Value.ShouldBe("HL-KH-2018-000123");
}
