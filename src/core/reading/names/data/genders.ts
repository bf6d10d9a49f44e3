// Common given names by the pronoun their bearers usually go by, and words before a name that tell it.
// Collected by hand from general knowledge; names that are common for both are left out.

export const femaleNames: ReadonlySet<string> = new Set(
  (
    "abigail ada adele agnes aicha aisha alessandra alexandra alice alicia alison amal amanda amelia amina amy ana anastasia angela angelina anita ann anna anne annette antonia anya aoife ariana arianna ashley asma astrid audrey ava " +
    "barbara beatrice beatriz bella bernadette beth betty birgit brenda bridget brigitte camila camilla carla carmen carol carolina caroline catalina catherine cathy cecilia celia charlotte chelsea chiara chloe christina christine cindy clara claire claudia colleen condoleezza cristina cynthia " +
    "daniela danielle daria dawn deborah debra denise diana diane dianne dilma dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma erica erika esther eva eve evelyn " +
    "farah fatima fatma fiona florence frances francesca frida gabriela gabriella gail galina geraldine gina giorgia giulia glenda gloria grace greta gretchen hala hanna hannah harriet hazel heather heidi helen helena helga henrietta hilary hilda hillary huma " +
    "ida ilse imelda ingrid irene irina iris isabel isabella isabelle ivanka jacinda jackie jacqueline jana jane janet janice jasmine jeanette jeanine jelena jenna jennifer jenny jessica jill joan joanna joanne josephine joyce juanita judith judy julia juliana julie juliet june " +
    "kaja kamala karen karin karina katarina kate katherine kathleen kathryn kathy katie katrin katya kayla keiko kellyanne kerry khadija kimberly kirsten kristalina kristen kristin kristina " +
    "lara latifa laura lauren leila lena leticia leyla lidia lila lilian liliana linda lisa liz liza lois loretta lori lorraine louise lucia lucy luisa luz lydia lyudmila " +
    "madeleine magdalena malala mandy manuela marcia margaret margarita margot maria mariam marian mariana marie marina marion marjorie marlene marta martha mary maryam matilda maureen maya megan mei melania melanie melinda melissa mercedes michelle mila mildred millie mina miranda miriam molly mona monica monique mora muriel myra " +
    "nadia nadine nan nancy naomi natalia natalie natasha nellie nicola nicole nikki nina noor nora noura olena olga olivia oprah paloma pamela patricia patty paula pauline peggy penelope penny petra phyllis pilar polly priscilla priti priyanka " +
    "rachel ramona rania raquel rebecca regina renata renee rhonda rita roberta rosa rosalind rosario rose rosemary roxana ruth sabine sabrina sadia sally salma samantha sandra sanna sara sarah selma shannon sharon sheila shirley shirin silvia simone sofia sonia sonya sophia sophie stacey stella stephanie sue susan susana susanna suu suzanne svetlana sylvia " +
    "tamara tammy tanya tara tatiana tatyana teresa theresa tiffany tina tracy trudy tulsi ursula valentina valeria valerie vanessa vera veronica victoria viktoria viola violet virginia vivian wanda wendy whitney wilma winnie yasmin yelena yoko yolanda yulia yvette yvonne zahra zainab zoe zuzana"
  ).split(" "),
);

export const maleNames: ReadonlySet<string> = new Set(
  (
    "aaron abdul abdullah abel abraham adam adnan adolf adrian ahmad ahmed alan albert alberto alejandro alex alexander alexandre alexei alfonso alfred ali allan allen alvin amir anatoly anders andre andreas andrei andres andrew andy angus antoine anthony antonio antony ariel arnold arthur arturo asif augusto " +
    "barack barry bart bashar basil ben benedict benito benjamin benny bernard bernd bernie bert bill billy bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan byron carl carlo carlos cesar chad charles charlie chris christian christoph christopher chuck clarence claude clay clifford clint clive colin conor conrad craig curtis cyril cyrus " +
    "dale damon dan daniel danny darren darrell dave david dean dennis derek diego dick dieter dimitri dirk dmitri dmitry dominic don donald doug douglas duncan dustin dwight earl eddie edgar edmund eduardo edward edwin eli elias elliott elon emilio emmanuel enrique eric erik ernest ernesto erwin ethan eugene evan evo " +
    "felipe felix fernando fidel floyd francis francisco francois frank franklin franz fred frederick friedrich fritz gabriel garry gary gavin gene geoff geoffrey george georgy gerald gerard gerhard gilbert giorgio giovanni giuseppe glen glenn gordon graham greg gregory guillermo gustavo guy " +
    "hamid hank hans harold harry harvey hassan hector heinrich helmut henri henrik henry herbert herman hugh hugo hussein ian ibrahim igor ilya imran isaac ismail ivan jack jacob jacques jake jamal james jared jason javier jeb jeff jefferson jeffrey jens jeremy jerome jerry jesus jim jimmy joaquin joe joel johan johann john johnny jon jonathan jorge jose josef joseph josh joshua juan julian julio jurgen justin " +
    "karl keir keith ken kenneth kent kevin khalid kirk klaus kofi konstantin kurt kyle lance larry lars laurence lawrence leo leon leonard leonid leroy leslie lester lewis liam lloyd lorenzo louis luca lucas luis luke luther mahmoud malcolm manuel marc marcel marco marcos marcus mario mark martin marvin mathias matt matthew maurice mauricio max maxim mehmet melvin michael michel miguel mike mikhail milan milton mitch mitt mohamed mohammad mohammed muhammad mustafa " +
    "narendra nathan nathaniel neil nelson nicholas nick nicolas nigel nikita nikolai noah norman oleg oliver olivier omar orlando oscar osama oswald otto owen pablo paolo pascal patrick paul pavel pedro pete peter phil philip philippe pierre piotr rafael rahul ralph ramon randy raul ray raymond recep reginald reinhard reza ricardo richard rick robert roberto rod rodney rodrigo roger roland rolf roman ronald ron ross roy rudolf rudy rupert russell ryan " +
    "salman salvador sam samuel santiago saul scott sean sebastian serge sergei sergey sergio seth shane shawn sidney simon solomon spencer stanley stefan stephane stephen steve steven stewart stuart sven ted terrence terry theodore thomas tim timothy toby todd tom tommy tony trevor tyler umar umberto valery vernon victor viktor vincent vince vitaly vladimir volodymyr wade walter warren wayne wesley wilhelm will willem william willie wilson winston wolfgang woodrow xavier yasser yevgeny yitzhak youssef yuri yves zachary"
  ).split(" "),
);

export const femaleWords: ReadonlySet<string> = new Set(
  "mrs mrs. ms ms. miss mme madame lady queen princess duchess baroness dame sister mother wife daughter aunt grandmother widow actress spokeswoman congresswoman chairwoman businesswoman policewoman councilwoman".split(" "),
);

export const maleWords: ReadonlySet<string> = new Set(
  "mr mr. sir lord king prince duke baron brother father husband son uncle grandfather widower actor spokesman congressman chairman businessman policeman councilman pope".split(" "),
);
